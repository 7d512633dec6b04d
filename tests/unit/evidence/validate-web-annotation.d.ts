// The package brings no types.
declare module 'validate-web-annotation' {
	/** Whether a value is a Web Annotation, as far as the package knows the model. */
	export default function validateAnnotation(annotation: unknown): boolean;
}
