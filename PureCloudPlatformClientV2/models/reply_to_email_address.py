# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import DomainEntityRef


class ReplyToEmailAddress(Model):
    """Required by the platform: domain, route."""

    domain: DomainEntityRef | None = field("domain", default=None)
    route: DomainEntityRef | None = field("route", default=None)
