"""The files that some jobs leave at an address, read as JSON."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from .._http.errors import ApiException
from .._http.messages import RESTResponse
from .._transfer.links import link_request
from ..api_client import ApiClient

_ITEMS = ("entities", "results", "items", "data")


def entries_of_file(client: ApiClient, url: str) -> Iterator[Any]:
    """Yield what a JSON file lists, as plain JSON values; a file that lists nothing is one entry.

    Raises ApiException if it cannot be had, or is no JSON.
    """
    response = _get(client, url)
    try:
        content = json.loads(response.content)
    except ValueError as error:
        kind = response.headers.get("Content-Type", "an unknown type")
        raise ApiException(0, f"the file of the job is no JSON but {kind}: read it from `download_url`") from error
    if isinstance(content, dict):
        content = next((content[name] for name in _ITEMS if isinstance(content.get(name), list)), [content])
    yield from content if isinstance(content, list) else [content]


def _get(client: ApiClient, url: str) -> RESTResponse:
    request, settings = link_request(client, "GET", url)
    response: RESTResponse = client._sender(settings).fetch(request, lambda response: response)
    return response
