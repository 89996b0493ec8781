# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import DomainEntityRef


class ReplyToEmailAddress(Model):
    """Part of EmailConfig.

    Required by the platform: domain, route.
    """

    domain: DomainEntityRef | None = field("domain", default=None)
    route: DomainEntityRef | None = field("route", default=None)
