# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class CopilotNluDomainVersion(Model):
    """Part of CopilotNluDomain.

    Required by the platform: id.
    """

    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)
