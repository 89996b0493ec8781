"""Nothing in a value leaves its place in the request."""

from __future__ import annotations

from datetime import date
from urllib.parse import parse_qsl, unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from PureCloudPlatformClientV2._http.request import check_header, encode_path, encode_query, to_text

ANY_TEXT = st.text(st.characters(exclude_categories=["Cs"]))


@given(ANY_TEXT.filter(lambda text: text not in ("", ".", "..")))
def test_a_path_value_stays_one_segment(value: str) -> None:
    path = encode_path("/a/{x}/b", {"x": value})
    before, segment, after = path.split("/")[1:]
    assert (before, after) == ("a", "b")
    assert unquote(segment) == value
    assert not set(segment) & set("/?#\\ \r\n\0")


@pytest.mark.parametrize("value", ["", ".", "..", None, "\ud800"])
def test_a_path_value_that_cannot_be_a_segment_is_refused(value: object) -> None:
    with pytest.raises(ValueError, match="path parameter 'x'"):
        encode_path("/a/{x}", {"x": value})


@given(st.lists(st.tuples(ANY_TEXT.filter(bool), ANY_TEXT)))
def test_query_values_come_back_as_they_were(pairs: list[tuple[str, str]]) -> None:
    query = encode_query(pairs)
    assert parse_qsl(query, keep_blank_values=True) == pairs
    assert not set(query) & set("#\r\n\0 ")


def test_query_forms() -> None:
    assert encode_query({"a": [1, "b"], "c": True, "d": None, "e": date(2024, 1, 2)}) == "a=1%2Cb&c=true&e=2024-01-02"
    assert encode_query([("a", 1), ("a", 2)]) == "a=1&a=2"
    assert encode_query(None) == ""
    with pytest.raises(ValueError, match="not valid Unicode"):
        encode_query({"q": "\ud800"})


@given(ANY_TEXT)
def test_a_header_value_is_refused_or_cannot_start_another_header(value: str) -> None:
    try:
        check_header("X-Name", value)
    except ValueError as error:
        assert len(value) < 4 or value not in str(error)
    else:
        assert not set(value) & set("\r\n\0")
        value.encode("latin-1")


@pytest.mark.parametrize("name", ["", "a b", "a:b", "a\r\nb", "ä"])
def test_a_bad_header_name_is_refused(name: str) -> None:
    with pytest.raises(ValueError, match="not a valid HTTP header name"):
        check_header(name, "x")


def test_values_become_text_as_officially() -> None:
    assert [to_text(item) for item in (True, 1, "a", ["a", False])] == ["true", "1", "a", "a,false"]
