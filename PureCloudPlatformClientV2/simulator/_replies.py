"""Values that fit the answer's schema: from what is stored, from a sample, as a page."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from ._answer import Answer
from ._definition import Definition, JsonObject, Operation
from ._pages import listing_of, page, window
from ._rules import MAX_PAGE_SIZE
from ._samples import PAGING, Samples
from ._validation import Call

SAMPLES_IN_A_LISTING = 3


class Replies:
    """Writes answers of one definition."""

    def __init__(self, definition: Definition, samples: Samples) -> None:
        self._definition = definition
        self._samples = samples
        self.max_page_size: int | None = MAX_PAGE_SIZE

    def lists(self, operation: Operation) -> bool:
        """True for an operation that answers with a listing."""
        return listing_of(self._definition, operation.response_schema) is not None

    def like(self, operation: Operation, data: Mapping[str, Any], same: Any, schema: JsonObject, path: str) -> Any:
        """`same` where the operation answers with that schema, else an object of its own schema made from `data`."""
        if operation.response_schema is None:
            return None
        if operation.response_schema == schema:
            return same
        return self._samples.conform(operation.response_schema, data, path)

    def of(self, call: Call, data: Mapping[str, Any]) -> Any:
        """An object of the operation's answer that says what `data` says, where it fits."""
        return None if call.operation.response_schema is None else self.fit(call.operation.response_schema, data, call)

    def all_of(self, call: Call, found: list[JsonObject]) -> Any:
        """A bare array of the operation's answer, each element made from one of `found`."""
        schema = self._definition.resolve(call.operation.response_schema or {})
        return [self.fit(schema.get("items", {}), one, call) for one in found]

    def fit(self, schema: JsonObject, data: Mapping[str, Any], call: Call) -> Any:
        """An object of a schema that says what `data` says, where it fits."""
        return self._samples.conform(schema, data, call.path)

    def sample(self, call: Call) -> Answer:
        """An answer that fits the schema and repeats what the body says; nothing else in it means anything."""
        schema = call.operation.response_schema
        if schema is None:
            return Answer(None, "computed")
        listing = listing_of(self._definition, schema)
        if listing is not None:
            # Without an id of their own they would all be the same one.
            properties = self._definition.resolve(listing.entity_schema).get("properties", {})
            count = SAMPLES_IN_A_LISTING if properties.get("id", {}).get("type") == "string" else 1
            entities = [self._samples.value(listing.entity_schema, f"{call.path}/{i}") for i in range(count)]
            return Answer(self.page(call, entities), "sample")
        sample = self.echo(call, self._samples.value(schema, call.path))
        if isinstance(sample, dict) and isinstance(call.body, dict):
            said = {name: value for name, value in call.body.items() if name not in PAGING}
            sample.update(self._samples.conform(schema, said, call.path))
            if call.paging.get("pageNumber", 1) != 1:  # a sample is one page
                sample.update({name: [] for name, value in sample.items() if isinstance(value, list)})
        return Answer(sample, "sample")

    def echo(self, call: Call, sample: Any) -> Any:
        """The sample with what the path says of it: `/things/{thingId}/versions/{versionId}` is that version of it."""
        if not isinstance(sample, dict):
            return sample
        properties = self._definition.resolve(call.operation.response_schema or {}).get("properties", {})
        *above, last = call.operation.path.split("/")
        said: dict[str, str] = dict(call.path_values)
        if last.startswith("{") and call.operation.method == "GET":
            said["id"] = said[last[1:-1]]
            if above[-1] == "versions" and "version" in properties:
                said |= {"version": said["id"], "id": said.get(above[-2][1:-1], said["id"])}
        return {**sample, **self._samples.said(properties, said)}

    def complete(self, call: Call, value: Mapping[str, Any]) -> Any:
        """The value together with whatever else the schema of the answer requires."""
        schema = call.operation.response_schema or {}
        if all(name in value for name in self._definition.resolve(schema).get("required", ())):
            return dict(value)
        return {**self._samples.minimal(schema, call.path), **value}

    def declared(self, call: Call, value: Mapping[str, Any]) -> dict[str, Any]:
        """Those fields of the value that the answer may have."""
        names = self._samples.names(call.operation)
        return {name: content for name, content in value.items() if name in names}

    def window(self, paging: Mapping[str, Any]) -> tuple[int, int]:
        """Offset and size of a page that a body asks for.

        Raises ApiError: 400 for paging that makes no sense.
        """
        return window(paging, self.max_page_size)

    def page(self, call: Call, entities: Sequence[Any], show: Callable[[Any], Any] | None = None) -> Any:
        """The page of these entities that the request asks for, completed with whatever else its schema requires.

        `show` says how an entity stands in the listing; only those on the page are asked for.

        Raises ApiError: 400 for paging that makes no sense.
        """
        schema = call.operation.response_schema
        listing = listing_of(self._definition, schema)
        if schema is None or listing is None:
            return None
        entities = call.visible(entities)
        result = page(
            listing, call.operation, call.path, call.paging, call.raw_query, entities, self.max_page_size, show
        )
        required = self._definition.resolve(schema).get("required", ())
        if not isinstance(result, dict) or all(name in result for name in required):
            return result
        return {**self._samples.minimal(schema, call.path), **result}
