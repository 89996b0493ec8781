# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import DomainEntityRef


class FromEmailAddress(Model):
    """Part of EmailConfig.

    Required by the platform: domain.
    """

    domain: DomainEntityRef | None = field("domain", default=None)
    friendly_name: str | None = field("friendlyName", default=None)
    local_part: str | None = field("localPart", default=None)
