# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .journey_view_element_filter_predicate import JourneyViewElementFilterPredicate


class JourneyViewElementFilter(Model):
    """JourneyViewElementFilter of the Platform API.

    The platform requires: type.
    """

    type: Literal["And"] | str | None = field("type", default=None)
    predicates: list[JourneyViewElementFilterPredicate] | None = field("predicates", default=None)
