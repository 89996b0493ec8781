"""A server for one listing, and the entries of it."""

from __future__ import annotations

from typing import Any

import PureCloudPlatformClientV2 as sdk
from PureCloudPlatformClientV2._operation.behaviour import Paging, value_at

from ..scripted import Asked, Scripted

SIZE = 4


def put(value: dict[str, Any], path: str, leaf: Any) -> None:
    *above, last = path.split(".")
    for name in above:
        value = value.setdefault(name, {})
    value[last] = leaf


class Listing:
    """A server with `entries` that pages as `paging` says, `SIZE` at a time."""

    def __init__(self, paging: Paging, entries: list[Any]) -> None:
        self.paging, self.entries = paging, entries

    def __call__(self, asked: Asked) -> Any:
        first = self.first(asked)
        size = len(self.entries) if self.paging.style == "single" else SIZE
        items = self.entries[first : first + size]
        if not self.paging.items:
            return items
        answer: dict[str, Any] = {}
        put(answer, self.paging.items, items)
        if self.paging.total:
            put(answer, self.paging.total, len(self.entries))
        if self.paging.page_count:
            put(answer, self.paging.page_count, -(-len(self.entries) // SIZE))
        if self.paging.style == "cursor" and first + SIZE < len(self.entries):
            name, value = self.paging.parameter.rpartition(".")[2], f"/+{first + SIZE}="
            is_uri = self.paging.next.endswith("Uri")
            put(answer, self.paging.next, f"/api/v2/x?{name}=%2F%2B{first + SIZE}%3D" if is_uri else value)
        return answer

    def first(self, asked: Asked) -> int:
        parameter = self.paging.parameter
        in_body = parameter.startswith("body.")
        given = value_at(asked.body, parameter[5:]) if in_body else asked.query.get(parameter)
        if given in (None, "1") and self.paging.style != "index":
            return 0  # "1" is what a required cursor is given for the first page
        if given is None:
            return 0
        if self.paging.style == "number":
            return (int(given) - 1) * SIZE
        if self.paging.style == "index":
            return int(given) - 1
        if self.paging.style == "item":
            return [one["id"] for one in self.entries].index(given) + 1
        assert given[:2] == "/+" and given[-1] == "=", given
        return int(given[2:-1])


def names(count: int) -> list[Any]:
    return [{"id": f"u{number}"} for number in range(count)]


USERS = Paging("number", "entities", "pageNumber", "pageSize", total="total", page_count="pageCount")


def ids(pages: Any) -> list[str]:
    return [one.id for one in pages]


def users(server: Scripted, **arguments: Any) -> sdk.Pages[sdk.User]:
    return sdk.paginate(sdk.UsersApi(server.client()).get_users, page_size=SIZE, **arguments)
