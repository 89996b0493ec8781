"""Generator: an API definition (Swagger 2.0) becomes the API classes, the models, their index, stubs and reference.

Three stages that can be read one by one: `definition` loads and checks, `describe` turns the definition into plain
descriptions of classes, methods and fields, `render` prints them. Run it with `python -m codegen`.
"""
