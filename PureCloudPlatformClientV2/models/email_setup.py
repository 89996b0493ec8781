# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class EmailSetup(Model):
    """An email setup: root domain. Answer of get_routing_email_setup."""

    root_domain: str | None = field("rootDomain", default=None)
