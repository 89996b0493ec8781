# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class CreateResponseAssetRequest(Model):
    """A response asset to create: name, division id and content MD5. Body of
    post_responsemanagement_responseassets_uploads.

    Required by the platform: name.
    """

    name: str | None = field("name", default=None)
    division_id: str | None = field("divisionId", default=None)
    content_md5: str | None = field("contentMd5", default=None)
