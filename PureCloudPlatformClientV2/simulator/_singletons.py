"""Single objects: a sample until something was put there, then what was put. Everything else is a sample."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ._answer import Answer
from ._collections import next_version
from ._definition import Definition, JsonObject
from ._errors import not_found
from ._memory import Memory
from ._replies import Replies
from ._samples import Samples
from ._validation import Call


class Singletons:
    """The conduct of paths that are neither collections nor items of one."""

    def __init__(self, memory: Memory, samples: Samples, replies: Replies, definition: Definition) -> None:
        self._memory = memory
        self._samples = samples
        self._replies = replies
        self._definition = definition

    def answer(self, call: Call) -> Answer:
        """Answer a request."""
        method, path = call.operation.method, call.path
        get = self._definition.operation("GET", call.operation.path)
        if method == "GET":
            return self._kept(call)
        if method == "DELETE" and get is not None:
            self._memory.remove_singleton(path)
            self._memory.mark_deleted(path)
        elif get is not None and get.response_schema is not None and call.has_body:
            if isinstance(call.body, list) and method in ("PUT", "POST"):
                return self._keep_list(call, get.response_schema)
            remembers = method in ("PUT", "PATCH") or get.response_schema == call.operation.response_schema
            if isinstance(call.body, dict) and remembers and not self._replies.lists(get):
                kept = self._keep(call, get.response_schema)
                return Answer(self._replies.like(call.operation, kept, kept, get.response_schema, path), "stored")
        return self._replies.sample(call)

    def _keep(self, call: Call, schema: JsonObject) -> Any:
        path, old = call.path, self._memory.singleton(call.path)
        named = {name: value for name, value in call.body.items() if value is not None}
        if call.operation.method == "PATCH" and isinstance(old, dict):
            unnamed = {name: value for name, value in old.items() if name not in call.body}
            named = {**unnamed, **named}
        base = self._replies.echo(call, self._samples.value(schema, path))
        kept = self._samples.conform(schema, named, path)
        if isinstance(base, dict) and isinstance(kept, dict):
            kept = {**base, **kept, **_bumped(base, old)}
        self._memory.write_singleton(path, kept)
        return kept

    def _keep_list(self, call: Call, schema: JsonObject) -> Answer:
        """An array that is the whole content of a path, such as the names of a user's profile skills."""
        if self._definition.resolve(schema).get("type") != "array":
            return self._replies.sample(call)
        self._memory.write_singleton(call.path, call.body)
        same = call.operation.response_schema is not None and self._replies.lists(call.operation)
        return Answer(call.body, "stored") if same else self._replies.sample(call)

    def _kept(self, call: Call) -> Answer:
        if self._memory.is_deleted(call.path):
            raise not_found()
        if not self._memory.has_singleton(call.path):
            return self._replies.sample(call)
        value = self._memory.singleton(call.path)
        if isinstance(value, list) and self._replies.lists(call.operation):
            return Answer(self._replies.page(call, value), "stored")
        return Answer(value, "stored")


def _bumped(base: Mapping[str, Any], old: object) -> JsonObject:
    """The next version of a single object, if it carries a version number."""
    if not isinstance(base.get("version"), int):
        return {}
    return {"version": next_version(old if isinstance(old, dict) else base)}
