# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import WorkitemQueryJobQueryFiltersCriteria


class WorkitemQueryJobQueryFilters(Model):
    """Part of WorkitemQueryJobCreate.

    Required by the platform: name, criteria.
    """

    name: Literal["customFields"] | str | None = field("name", default=None)
    operator: Literal["AND", "OR"] | str | None = field("operator", default=None)
    criteria: list[WorkitemQueryJobQueryFiltersCriteria] | None = field("criteria", default=None)
