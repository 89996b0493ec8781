"""How entries become pages, and names become links."""

from __future__ import annotations

import pytest

from codegen.site.pages import LIMIT, Entry, Page, by_prefix, linked, packed, targets


def entry(name: str, size: int = 100) -> Entry:
    return Entry(name, name, "x" * size)


def test_entries_are_packed_in_their_order_and_no_page_is_too_long() -> None:
    entries = [entry(f"method_{number}", LIMIT // 5) for number in range(13)]
    groups = list(packed(entries))
    assert [one for group in groups for one in group] == entries
    assert all(sum(one.size for one in group) <= LIMIT for group in groups)


def test_the_first_page_leaves_room_for_what_is_taken() -> None:
    entries = [entry(f"method_{number}", LIMIT // 5) for number in range(4)]
    assert len(list(packed(entries))) == 1
    assert [len(group) for group in packed(entries, taken=LIMIT // 2)] == [2, 2]


def test_a_beginning_grows_only_where_its_page_would_be_too_long() -> None:
    names = ["Call", "CallRoute", "CallBack", "Chat", "User"]
    sizes = dict.fromkeys(names, LIMIT // 3)
    groups = {prefix: [one.name for one in group] for prefix, group in by_prefix([entry(n, sizes[n]) for n in names])}
    assert groups["u"] == ["User"] and groups["ch"] == ["Chat"]
    assert sorted(name for group in groups.values() for name in group) == sorted(names)
    assert all(name.lower().startswith(prefix) for prefix, group in groups.items() for name in group)
    assert "call" in groups and "callr" in groups and "callb" in groups


def test_one_entry_that_is_too_long_has_a_page_of_its_own() -> None:
    assert [prefix for prefix, _ in by_prefix([entry("A", 2 * LIMIT), entry("B")])] == ["a", "b"]


def test_links_are_relative_to_their_page() -> None:
    first = Page(
        "reference/apis/a.md", "A", "", [Entry("A.get", "get", '<a href="ref:Thing"></a><a href="ref:A.get">')]
    )
    second = Page("reference/models/t.md", "T", "", [entry("Thing")])
    html = linked(first, targets([first, second]))
    assert 'href="../models/t.html#Thing"' in html and 'href="#get"' in html


def test_a_link_to_nothing_is_an_error() -> None:
    page = Page("a.md", "A", '<a href="ref:Nothing">')
    with pytest.raises(KeyError, match="Nothing"):
        linked(page, targets([page]))
