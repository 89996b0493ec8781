# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class PublishForm(Model):
    """A publish form: published and 1 more. Body of post_quality_publishedforms and 2 more.

    Required by the platform: published, id.
    """

    published: bool | None = field("published", default=None)
    id: str | None = field("id", default=None)
