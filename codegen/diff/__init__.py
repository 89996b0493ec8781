"""`python -m codegen diff OLD NEW`: what changed between two releases of the definition, as Markdown or JSON."""
