# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class WorkitemDateBasedCondition(Model):
    """Condition of a work item date based rule. In WorkitemDateBasedRule and 1 more.

    Required by the platform: attribute, relative_minutes_to_invocation.
    """

    attribute: Literal["dateDue", "dateExpires", "ttl"] | str | None = field("attribute", default=None)
    relative_minutes_to_invocation: int | None = field("relativeMinutesToInvocation", default=None)
