# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class TranslateSupportedLanguage(Model):
    """TranslateSupportedLanguage of the Platform API.

    The platform requires: language_name, language_code.
    """

    language_name: str | None = field("languageName", default=None)
    language_code: str | None = field("languageCode", default=None)
