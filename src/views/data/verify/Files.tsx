import { SingleFile } from "./SingleFile.tsx";
import { Verify } from "./Verify.tsx";
import "./verify.css";

/** What belongs to files besides the tables: the whole site as one, and the check of those that were taken away. */
export function Files() {
  return (
    <>
      <SingleFile />
      <Verify />
    </>
  );
}
