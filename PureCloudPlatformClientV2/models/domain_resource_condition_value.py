# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .queue import Queue
    from .user import User


class DomainResourceConditionValue(Model):
    """DomainResourceConditionValue of the Platform API."""

    user: User | None = field("user", default=None)
    queue: Queue | None = field("queue", default=None)
    value: str | None = field("value", default=None)
    type: Literal["SCALAR", "VARIABLE", "USER", "QUEUE"] | str | None = field("type", default=None)
