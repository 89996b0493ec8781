"""Rows of data tables: found by their key, and held against the schema of their table."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import unquote

from .._answer import Answer
from .._definition import JsonObject
from .._errors import bad_field, conflict, not_found
from .._selection import select
from . import route

if TYPE_CHECKING:
    from .._store import Store
    from .._validation import Call

_TABLES = "/api/v2/flows/datatables"
_ROWS = f"{_TABLES}/{{datatableId}}/rows"
_ROW = f"{_ROWS}/{{rowId}}"


@route(f"GET {_ROWS}")
def list_rows(call: Call, store: Store) -> object:
    """The rows by their keys: these alone, unless `showbrief=false` asks for all fields."""
    store.check_parents(call)
    if _invented(call, store):
        return store.conduct(call)
    rows = select(store.definition, {}, sorted(store.objects(call.path), key=lambda row: str(row["key"])), call)
    return Answer(store.replies.page(call, [_shown(call, row) for row in rows]), "stored")


@route(f"POST {_ROWS}")
def add_row(call: Call, store: Store) -> object:
    """A new row.

    Raises ApiError: 400 for one that does not fit the table, 409 for a key that is there.
    """
    store.check_parents(call)
    if _invented(call, store):
        return store.conduct(call)
    _check(call, store)
    if store.knows(call.path, call.body["key"]):
        raise conflict("There is already a row with this key.", "key")
    store.memory.write(call.path, call.body["key"], call.body)
    return Answer(call.body, "stored")


@route(f"GET {_ROW}", f"PUT {_ROW}", f"DELETE {_ROW}")
def one_row(call: Call, store: Store) -> object:
    """Read, replace or remove a row.

    Raises ApiError: 404 for a key that is not there, 400 for a row that does not fit, or names another key.
    """
    store.check_parents(call)
    path, _, last = call.path.rpartition("/")
    key = unquote(last)
    if not store.knows(path, key):
        if store.invent:
            return store.conduct(call)
        raise not_found()
    if call.operation.method == "DELETE":
        store.memory.remove(path, key)
        return Answer(None, "stored")
    if call.operation.method == "PUT":
        _check(call, store)
        if call.body["key"] != key:
            raise bad_field("key", "must be that of the path")
        store.memory.write(path, key, call.body)
        return Answer(call.body, "stored")
    return Answer(_shown(call, store.find(path, key)), "stored")


def _invented(call: Call, store: Store) -> bool:
    """True for a table that was never made, and for a row without a key, where the simulator invents."""
    nameless = call.operation.method == "POST" and "key" not in call.body
    return store.invent and (nameless or not store.knows(_TABLES, call.path_values["datatableId"]))


def _shown(call: Call, row: JsonObject) -> JsonObject:
    return row if call.query.get("showbrief") is False else {"key": row["key"]}


def _check(call: Call, store: Store) -> None:
    from jsonschema import Draft4Validator  # here: it takes a sixth of the start of a simulator
    from jsonschema.exceptions import SchemaError

    if not isinstance(call.body.get("key"), str) or not call.body["key"]:
        raise bad_field("key", "is required, and is a text")
    table = store.memory.collection(_TABLES).get(call.path_values["datatableId"], {})
    schema = table.get("schema") or {}
    try:
        Draft4Validator.check_schema(schema)
    except SchemaError:
        return  # what the table asks for cannot be told
    error = next(iter(Draft4Validator({**schema, "$id": "", "id": ""}).iter_errors(call.body)), None)
    if error is not None:
        raise bad_field(".".join(map(str, error.absolute_path)) or "row", f"does not fit the table ({error.validator})")
