# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import Queue, User


class DomainResourceConditionValue(Model):
    """Part of DomainResourceConditionNode."""

    user: User | None = field("user", default=None)
    queue: Queue | None = field("queue", default=None)
    value: str | None = field("value", default=None)
    type: Literal["SCALAR", "VARIABLE", "USER", "QUEUE"] | str | None = field("type", default=None)
