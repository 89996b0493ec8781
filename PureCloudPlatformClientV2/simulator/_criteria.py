"""Whether a stored object is what the body of a query asks for, and in which order the objects come.

Bodies name criteria in four ways, all of which have to hold:

    {"filters": [{"name": "type.id", "operator": "EQ", "values": [...]}]}       workitems, responses, content
    {"filter": {"operator": "Or", "clauses": [{"predicates": [...]}]}}          documents; contacts say `criteria`
    {"queryPhrase": "refund"}                                                   text that is somewhere in the object
    {"userIds": [...], "enabledType": "Enabled", "ruleName": "x"}               fields of the object, under such names
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from ._definition import JsonObject

_PHRASES = ("query", "queryPhrase", "searchTerm")
_TREES = ("filter", "criteria")
# What says how objects are shown, and names none of their fields.
_ABOUT_THE_ANSWER = frozenset(
    {
        *_PHRASES,
        "pageSize",
        "pageNumber",
        "after",
        "cursor",
        "sortBy",
        "sortOrder",
        "select",
        "queryType",
        "nameSearchType",
    }
)
_BELOW = ("data", "customFields")  # where objects keep fields that their owner has named


def fits_body(body: Mapping[str, Any], one: JsonObject) -> bool:
    """True for an object that the body of a query chooses. What the object has no field for chooses nothing."""
    phrases = [body[name] for name in _PHRASES if isinstance(body.get(name), str)]
    trees = [body[name] for name in _TREES if isinstance(body.get(name), Mapping)]
    filters = body.get("filters")
    return (
        all(_contains(one, phrase) for phrase in phrases)
        and all(_fits_tree(tree, one) for tree in trees)
        and all(_fits(rule, one) for rule in (filters if isinstance(filters, list) else ()))
        and _in_interval(body.get("interval"), one)
        and all(_fits_field(body, name, value, one) for name, value in body.items() if name not in _ABOUT_THE_ANSWER)
    )


def ordered(body: Mapping[str, Any], found: list[JsonObject]) -> list[JsonObject]:
    """The objects in the order that the body of a query names; those without the field come first."""
    for name, descending in reversed(list(_orders(body))):
        found = sorted(found, key=lambda one: _rank(_named(one, name)), reverse=descending)
    return found


def value_of(one: Any, name: str) -> Any:
    """A field by its dotted name; of lists, the values of all elements."""
    for part in name.split("."):
        if isinstance(one, list):
            one = [element.get(part) for element in one if isinstance(element, Mapping)]
        else:
            one = one.get(part) if isinstance(one, Mapping) else None
    return one


def texts_of(value: Any) -> list[str]:
    """The plain values of a field as texts; an object has none."""
    if isinstance(value, list):
        return [text for element in value for text in texts_of(element)]
    if value is None or isinstance(value, Mapping):
        return []
    return [str(value).lower() if isinstance(value, bool) else str(value)]


def _orders(body: Mapping[str, Any]) -> Iterator[tuple[str, bool]]:
    """Fields with whether they go downwards: `sort`, `contactSorts`, or `sortBy` with `sortOrder`."""
    listed = next((body[name] for name in body if name == "sort" or name.endswith("Sorts")), None)
    for one in listed if isinstance(listed, list) else [listed or body]:
        name = next((one[key] for key in ("name", "fieldName", "sortBy") if isinstance(one.get(key), str)), None)
        order = next((one[key] for key in ("sortOrder", "direction") if isinstance(one.get(key), str)), "")
        if name:
            descending = one.get("ascending") is False or order.casefold().startswith("desc")
            yield name, descending


def _rank(value: Any) -> tuple[int, float, str]:
    texts = texts_of(value)
    number = _number(texts[0]) if len(texts) == 1 else None
    return (
        (0, 0.0, "") if not texts else (1, number, "") if number is not None else (2, 0.0, " ".join(texts).casefold())
    )


def _number(text: str) -> float | None:
    return float(text) if re.fullmatch(r"-?[0-9]{1,30}(\.[0-9]{1,30})?", text) else None


def _contains(one: Any, phrase: str) -> bool:
    """True where every word of a phrase is somewhere in the object."""
    whole = "\n".join(_all_texts(one)).casefold()
    return all(word.strip('*"') in whole for word in phrase.casefold().split())


def _all_texts(value: Any) -> Iterator[str]:
    for inner in value.values() if isinstance(value, Mapping) else value if isinstance(value, list) else ():
        yield from _all_texts(inner) if isinstance(inner, (Mapping, list)) else texts_of(inner)


def _fits_tree(tree: Mapping[str, Any], one: JsonObject) -> bool:
    """Clauses of clauses and predicates, joined by the operator of the one above."""
    parts = [_fits_tree(clause, one) for clause in tree.get("clauses") or ()]
    parts += [_fits(predicate, one) for predicate in tree.get("predicates") or ()]
    joined = str(tree.get("operator") or tree.get("filterType") or "and").casefold()
    return not parts or (any(parts) if joined == "or" else all(parts))


def _fits(rule: Mapping[str, Any], one: JsonObject) -> bool:
    """One predicate. What it is called is `name`, `column` or `fields`; the limits of a range may be an object."""
    names = rule.get("fields") or [rule.get("name") or rule.get("column") or ""]
    present = [text.casefold() for name in names for text in texts_of(_named(one, str(name)))]
    values = rule.get("values") or [rule.get("value")]
    operator = str(rule.get("operator") or rule.get("type") or "EQUALS").upper().replace("_", "").replace(" ", "")
    hit = _holds(operator, present, [text.casefold() for text in texts_of(values)], rule.get("range"))
    return hit != bool(rule.get("inverted"))


def _holds(operator: str, present: list[str], wanted: list[str], limits: Any) -> bool:
    if isinstance(limits, Mapping):
        return any(_within(value, limits) for value in present)
    if operator in ("NEQ", "NOTEQUALS"):
        return not set(present) & set(wanted)
    if operator == "MATCHALL":
        return all(text in present for text in wanted)
    if operator in ("BETWEEN", "RANGE"):
        low, high = (wanted + ["", "\uffff"][len(wanted) :])[:2]
        return any(_at_least(value, low) and _at_least(high, value) for value in present)
    return any(_compare(operator, value, text) for value in present for text in wanted)


def _compare(operator: str, value: str, wanted: str) -> bool:
    if operator in ("CONTAINS", "BEGINSWITH", "ENDSWITH"):
        tests = {"CONTAINS": value.__contains__, "BEGINSWITH": value.startswith, "ENDSWITH": value.endswith}
        return bool(tests[operator](wanted))
    if operator.startswith(("LT", "LESSTHAN", "BEFORE")):
        return not _at_least(value, wanted) or (operator in ("LTE", "LESSTHANEQUALS") and value == wanted)
    if operator.startswith(("GT", "GREATERTHAN", "AFTER")):
        return not _at_least(wanted, value) or (operator in ("GTE", "GREATERTHANEQUALS") and value == wanted)
    return value == wanted


def _at_least(value: str, limit: str) -> bool:
    numbers = _number(value), _number(limit)
    return numbers[0] >= numbers[1] if numbers[0] is not None and numbers[1] is not None else value >= limit


def _within(value: str, limits: Mapping[str, Any]) -> bool:
    if limits.get("inSet"):
        return value in [str(one).casefold() for one in limits["inSet"]]
    low, high = (None if limits.get(name) is None else str(limits[name]).casefold() for name in ("min", "max"))
    above = low is None or (_at_least(value, low) and (bool(limits.get("minInclusive")) or value != low))
    return above and (high is None or (_at_least(high, value) and (bool(limits.get("maxInclusive")) or value != high)))


def _named(one: JsonObject, name: str) -> Any:
    """A field that a request names: `workbinId` is the id of the workbin, a column stands in the data of a contact.

    Enumerations of fields write DateCreated for dateCreated.
    """
    places = [name, f"{name[:-2]}.id"] if name.endswith("Id") else [name]
    found = _first_of(one, places)
    if found is None:  # a column may have any name, dots as well
        inner = (one[key] for key in _BELOW if isinstance(one.get(key), Mapping))
        found = next((fields[name] for fields in inner if name in fields), None)
    return value_of(one, f"{name[:1].lower()}{name[1:]}") if found is None else found


def _in_interval(interval: Any, one: JsonObject) -> bool:
    """`{"field": "dateCreated", "value": "<start>/<end>"}`."""
    if not isinstance(interval, Mapping) or not interval.get("field"):
        return True
    start, _, end = str(interval.get("value") or "").partition("/")
    return any(start <= value < (end or "\uffff") for value in texts_of(value_of(one, str(interval["field"]))))


def _fits_field(body: Mapping[str, Any], name: str, value: Any, one: JsonObject) -> bool:
    """A field of the body that stands for one of the object; True for what is none, paging and the like."""
    if isinstance(value, list) and value and all(isinstance(element, str) for element in value):
        texts = [text.casefold() for text in texts_of(_first_of(one, _singulars(name)))]
        return not texts or any(text.casefold() in texts for text in value)
    if not isinstance(value, str) or value.casefold() in ("all", "any", ""):
        return True
    flag = _flag(one, name, value)
    if flag is not None:
        return flag
    words = re.findall(r"[A-Za-z][a-z0-9]*", name)
    own = [".".join(words).lower()] + [word.lower() for word in words[1:][-1:] if word != "Id"]
    texts = [text.casefold() for text in texts_of(_first_of(one, [name, *own]))]
    exact = str(body.get("nameSearchType", "")).casefold() == "exact"
    return not texts or any(value.casefold() == text if exact else value.casefold() in text for text in texts)


def _singulars(name: str) -> Iterable[str]:
    """What a list of a body may be called in the object: `userIds` is userId or user.id, `statuses` is status."""
    for ending in ("es", "s"):
        if name.endswith(ending):
            single = name.removesuffix(ending)
            yield single
            if single.endswith("Id"):
                yield f"{single[:-2]}.id"


def _first_of(one: JsonObject, names: Iterable[str]) -> Any:
    return next((value for name in names if (value := value_of(one, name)) is not None), None)


def _flag(one: JsonObject, name: str, value: str) -> bool | None:
    """`enabledType: Disabled` and `alertStatus: Active`: a flag that is named by one of the values, or by the name."""
    first = re.match(r"[a-z]*", name)
    for field in (
        first[0] if first else "",
        value.casefold(),
        value.casefold().removeprefix("in"),
        f"un{value.casefold()}",
    ):
        if isinstance(one.get(field), bool):
            return bool(one[field]) == (field == value.casefold())
    return None
