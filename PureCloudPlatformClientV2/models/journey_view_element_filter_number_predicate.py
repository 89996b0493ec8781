# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .journey_view_element_filter_range import JourneyViewElementFilterRange


class JourneyViewElementFilterNumberPredicate(Model):
    """JourneyViewElementFilterNumberPredicate of the Platform API.

    The platform requires: dimension, range.
    """

    dimension: str | None = field("dimension", default=None)
    operator: Literal["Matches", "NotMatches"] | str | None = field("operator", default=None)
    no_value: bool | None = field("noValue", default=None)
    range: JourneyViewElementFilterRange | None = field("range", default=None)
