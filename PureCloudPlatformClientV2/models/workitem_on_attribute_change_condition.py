# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class WorkitemOnAttributeChangeCondition(Model):
    """Condition of a work item on attribute change rule. In WorkitemOnAttributeChangeRule and 1 more.

    Required by the platform: attribute, new_value.
    """

    attribute: Literal["statusId"] | str | None = field("attribute", default=None)
    new_value: str | None = field("newValue", default=None)
    old_value: str | None = field("oldValue", default=None)
