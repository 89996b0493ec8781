# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class UserRoutingLanguage(Model):
    """A user routing language: name, proficiency, state and 3 more. Answer of patch_user_routinglanguage and 1 more;
    body of patch_user_routinglanguage.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    proficiency: float | None = field("proficiency", default=None)
    state: Literal["active", "inactive", "deleted"] | str | None = field("state", default=None)
    language_uri: str | None = field("languageUri", default=None)
    self_uri: str | None = field("selfUri", default=None)
