"""A month of a year: parsed, written, compared; a type of fields and parameters."""

from __future__ import annotations

import copy
import json
import pickle
from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

import PureCloudPlatformClientV2 as sdk
from PureCloudPlatformClientV2._http.request import encode_path, encode_query
from PureCloudPlatformClientV2._model.serialization import encode
from PureCloudPlatformClientV2.model import Model, convert, field
from PureCloudPlatformClientV2.year_month import YearMonth


class Plan(Model):
    start: YearMonth | None = field("start", default=None)
    months: list[YearMonth] | None = field("months", default=None)


def test_it_is_in_the_face_and_in_its_official_module() -> None:
    assert sdk.YearMonth is YearMonth


@given(st.integers(1, 9999), st.integers(1, 12))
def test_text_and_date_lead_back_to_the_month(year: int, month: int) -> None:
    value = YearMonth(year, month)
    assert YearMonth.from_string(str(value)) == value
    assert YearMonth.from_date(value.to_date()) == value
    assert convert(json.loads(encode(value)), "YearMonth") == value


def test_it_is_written_as_the_platform_does() -> None:
    assert str(YearMonth(2024, 2)) == "2024-02"
    assert YearMonth.from_date(datetime(2024, 2, 29, 23)).to_date() == date(2024, 2, 1)


def test_it_is_ordered_hashable_and_immutable() -> None:
    months = [YearMonth(2024, 2), YearMonth(2023, 12), YearMonth(2024, 1)]
    assert [str(month) for month in sorted(months)] == ["2023-12", "2024-01", "2024-02"]
    assert len({*months, YearMonth(2024, 2)}) == 3
    assert YearMonth(2024, 2) != "2024-02"
    with pytest.raises(AttributeError):
        months[0].year = 1  # type: ignore[misc]
    assert copy.deepcopy(months) == pickle.loads(pickle.dumps(months)) == months


@pytest.mark.parametrize(("year", "month"), [(2024, 0), (2024, 13), (0, 1), (10000, 1)])
def test_what_is_no_month_is_refused(year: int, month: int) -> None:
    with pytest.raises(ValueError, match=r"month|year"):
        YearMonth(year, month)


@pytest.mark.parametrize("text", ["2024-13", "2024-2", "2024-02-01", "24-02", "", "2024-02\n", "٢٠٢٤-٠٢"])
def test_text_of_another_notation_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="month"):
        YearMonth.from_string(text)


@pytest.mark.parametrize("data", [202402, True, {}, []])
def test_json_of_another_type_is_refused(data: object) -> None:
    with pytest.raises(ValueError, match="a month in a string was expected"):
        convert(data, "YearMonth")


def test_fields_hold_months_and_lists_keep_their_type() -> None:
    plan = convert({"start": "2024-02", "months": ["2024-03", None]}, Plan)
    assert (plan.start, plan.months) == (YearMonth(2024, 2), [YearMonth(2024, 3), None])
    assert Plan.swagger_types == {"start": "YearMonth", "months": "list[YearMonth]"}
    plan.months.append(YearMonth(2024, 4))
    assert json.loads(encode(plan)) == {"start": "2024-02", "months": ["2024-03", None, "2024-04"]}
    assert plan.to_dict()["start"] == YearMonth(2024, 2)
    assert json.loads(plan.to_json())["start"] == "2024-02"


def test_a_malformed_month_names_its_place() -> None:
    with pytest.raises(ValueError, match=r"Plan\.months\[1\]: '2024' is not a month"):
        _ = convert({"months": ["2024-01", "2024"]}, Plan).months


def test_paths_and_queries_take_it() -> None:
    month = YearMonth(2024, 2)
    assert encode_path("/plans/{month}", {"month": month}) == "/plans/2024-02"
    assert encode_query([("month", month), ("months", [month, month])]) == "month=2024-02&months=2024-02%2C2024-02"
