# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import CopilotNluDomainVersion


class CopilotNluDomain(Model):
    """Part of NluConfig.

    Required by the platform: id, use_latest_version.
    """

    id: str | None = field("id", default=None)
    use_latest_version: bool | None = field("useLatestVersion", default=None)
    version: CopilotNluDomainVersion | None = field("version", default=None)
    self_uri: str | None = field("selfUri", default=None)
