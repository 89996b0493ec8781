# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .copilot_nlu_domain_version import CopilotNluDomainVersion


class CopilotNluDomain(Model):
    """CopilotNluDomain of the Platform API.

    The platform requires: id, use_latest_version.
    """

    id: str | None = field("id", default=None)
    use_latest_version: bool | None = field("useLatestVersion", default=None)
    version: CopilotNluDomainVersion | None = field("version", default=None)
    self_uri: str | None = field("selfUri", default=None)
