# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class UserRoutingLanguagePost(Model):
    """A user routing language post: proficiency, language URI and 2 more. Body of patch_user_routinglanguages_bulk and
    1 more.

    Required by the platform: id, proficiency.
    """

    id: str | None = field("id", default=None)
    proficiency: float | None = field("proficiency", default=None)
    language_uri: str | None = field("languageUri", default=None)
    self_uri: str | None = field("selfUri", default=None)
