export { Area as View } from "./Area.tsx";
