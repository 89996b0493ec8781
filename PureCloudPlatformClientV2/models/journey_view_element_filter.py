# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import JourneyViewElementFilterPredicate


class JourneyViewElementFilter(Model):
    """Part of JourneyViewElement.

    Required by the platform: type.
    """

    type: Literal["And"] | str | None = field("type", default=None)
    predicates: list[JourneyViewElementFilterPredicate] | None = field("predicates", default=None)
