# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class PublishScriptRequestData(Model):
    """Publish script request data: script id and version id. Body of post_scripts_published.

    Required by the platform: script_id.
    """

    script_id: str | None = field("scriptId", default=None)
    version_id: str | None = field("versionId", default=None)
