# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class UrlCondition(Model):
    """UrlCondition of the Platform API.

    The platform requires: values, operator.
    """

    values: list[str] | None = field("values", default=None)
    operator: Literal[
        "containsAll", "containsAny", "notContainsAll", "notContainsAny", "equal", "notEqual", "greaterThan",
        "greaterThanOrEqual", "lessThan", "lessThanOrEqual", "startsWith", "endsWith",
    ] | str | None = field("operator", default=None)
