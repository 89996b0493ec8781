# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class GeneralProgramJobRequest(Model):
    """A general program job: dialect and mode. Body of post_speechandtextanalytics_programs_general_jobs.

    Required by the platform: dialect.
    """

    dialect: Literal[
        "ar-001", "ar-AE", "ar-BH", "ar-EG", "ar-IL", "ar-SA", "ar-TN", "da-DK", "de-CH", "de-DE", "en-AU", "en-GB",
        "en-HK", "en-IE", "en-IN", "en-NZ", "en-SG", "en-US", "en-ZA", "es-ES", "es-US", "fi-FI", "fr-CA", "fr-FR",
        "he-IL", "it-IT", "ja-JP", "ko-KR", "nb-NO", "nl-NL", "pl-PL", "pt-BR", "pt-PT", "sv-SE",
    ] | str | None = field("dialect", default=None)
    mode: Literal["Skip", "Merge", "ReplaceMerge"] | str | None = field("mode", default=None)
