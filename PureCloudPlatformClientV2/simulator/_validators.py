"""Validators for the schemas of the definition, made when they are first needed."""

from __future__ import annotations

import threading
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

from ._definition import Definition, JsonObject
from ._schema import is_free_form

if TYPE_CHECKING:
    from jsonschema.exceptions import ValidationError
    from jsonschema.protocols import Validator

if find_spec("jsonschema") is None:  # told at once, though it is loaded for the first body only
    raise ModuleNotFoundError("No module named 'jsonschema'", name="jsonschema")


class Validators:
    """One validator per schema of a definition. Threads may share it."""

    def __init__(self, definition: Definition) -> None:
        self._definition = definition
        self._lock = threading.Lock()
        self._by_id: dict[int, Validator] = {}
        self._class: Any = None

    def first_error(self, schema: JsonObject, value: Any) -> ValidationError | None:
        """The first thing wrong with a value, or None."""
        if is_free_form(schema):
            return None
        return next(self._validator(schema).iter_errors(value), None)

    def problem(self, schema: JsonObject, body: Any) -> ValidationError | None:
        """The first thing wrong with a body, in which an object that has an id may be nothing but a reference."""
        if is_free_form(schema):
            return None
        return next((one for one in self._validator(schema).iter_errors(body) if not _is_in_reference(one)), None)

    def fits(self, schema: JsonObject, value: Any) -> bool:
        """True when nothing is wrong with the value."""
        return self.first_error(schema, value) is None

    def _validator(self, schema: JsonObject) -> Validator:
        # Schemas belong to the definition, which outlives this cache, so that id() stays unique.
        validator = self._by_id.get(id(schema))
        if validator is None:
            from ._draft4 import formats, validator_class  # here: jsonschema takes a sixth of the start

            with self._lock:
                self._class = self._class or validator_class(self._definition)
                validator = self._by_id.setdefault(id(schema), self._class(schema, format_checker=formats))
        return validator


def _is_in_reference(error: ValidationError) -> bool:
    """True for what an object below the body lacks though its id says which one it is."""
    said: Any = error.instance
    is_below = len(error.absolute_path) == 2 and isinstance(error.absolute_path[0], str)
    return error.validator == "required" and is_below and isinstance(said, dict) and bool(said.get("id"))
