# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import DomainEntityRef, InboundRoute


class QueueEmailAddress(Model):
    """Outbound email address of a queue. In CreateQueueRequest and 4 more."""

    domain: DomainEntityRef | None = field("domain", default=None)
    route: InboundRoute | None = field("route", default=None)
