import classes from './product-mark.module.css';

/** The mark of the product; the text beside it says the name. */
export function ProductMark() {
  return (
    <span className={classes.mark} aria-hidden="true">
      M
    </span>
  );
}
