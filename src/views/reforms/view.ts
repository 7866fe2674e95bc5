import "./view.css";

export { Reforms as View } from "./Reforms.tsx";
