# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class WorkitemDateBasedCondition(Model):
    """WorkitemDateBasedCondition of the Platform API.

    The platform requires: attribute, relative_minutes_to_invocation.
    """

    attribute: Literal["dateDue", "dateExpires", "ttl"] | str | None = field("attribute", default=None)
    relative_minutes_to_invocation: int | None = field("relativeMinutesToInvocation", default=None)
