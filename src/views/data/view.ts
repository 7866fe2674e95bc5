import "./view.css";

export { Data as View } from "./Data.tsx";
