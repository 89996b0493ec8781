# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import PhraseAssociations, UnansweredGroup


class UnansweredPhraseGroupUpdateResponse(Model):
    phrase_associations: list[PhraseAssociations] | None = field("phraseAssociations", default=None)
    group: UnansweredGroup | None = field("group", default=None)
