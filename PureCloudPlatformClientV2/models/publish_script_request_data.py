# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class PublishScriptRequestData(Model):
    """PublishScriptRequestData of the Platform API.

    The platform requires: script_id.
    """

    script_id: str | None = field("scriptId", default=None)
    version_id: str | None = field("versionId", default=None)
