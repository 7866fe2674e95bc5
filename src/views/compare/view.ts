import "./view.css";

export { Compare as View } from "./Compare.tsx";
