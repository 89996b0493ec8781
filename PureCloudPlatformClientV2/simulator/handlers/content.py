"""Content management: a query finds documents, by its body or, as a GET, by its parameters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._answer import Answer
from .._criteria import fits_body, ordered
from .._definition import JsonObject
from . import route
from .queries import paged

if TYPE_CHECKING:
    from .._store import Store
    from .._validation import Call

_BASE = "/api/v2/contentmanagement"


@route(f"GET {_BASE}/query", f"POST {_BASE}/query")
def query_documents(call: Call, store: Store) -> object:
    """Documents with a phrase, by filters, in order and by page; each is the `body` of a result."""
    documents = store.objects(f"{_BASE}/documents")
    if store.invent and not documents:
        return store.replies.sample(call)
    asked: JsonObject = call.body if isinstance(call.body, dict) else {"sortBy": "name", **call.query}
    found = ordered(asked, [one for one in documents if fits_body(asked, one)])
    results = [{"id": one["id"], "name": one.get("name"), "selfUri": one["selfUri"], "body": one} for one in found]
    page_call = paged(call, asked, store, "results")
    schema = store.definition.resolve(page_call.operation.response_schema or {})["properties"]["entities"]["items"]
    page = store.replies.page(page_call, results, lambda one: store.replies.fit(schema, one, call))
    return Answer(store.replies.complete(call, {"results": page}), "stored")
