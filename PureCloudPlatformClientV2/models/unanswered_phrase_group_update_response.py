# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .phrase_associations import PhraseAssociations
    from .unanswered_group import UnansweredGroup


class UnansweredPhraseGroupUpdateResponse(Model):
    """UnansweredPhraseGroupUpdateResponse of the Platform API."""

    phrase_associations: list[PhraseAssociations] | None = field("phraseAssociations", default=None)
    group: UnansweredGroup | None = field("group", default=None)
