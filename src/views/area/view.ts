import "./view.css";

export { Area as View } from "./Area.tsx";
