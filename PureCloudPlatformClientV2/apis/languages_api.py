# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import Api, ApiOperation, CallOptions, body, path, query

if TYPE_CHECKING:
    from typing import Any, Literal

    from typing_extensions import Unpack

    from ..models import AvailableTranslations, Language, LanguageEntityListing

_DELETE_LANGUAGE: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/languages/{languageId}", path("languageId"), deprecated=True
)
_GET_LANGUAGE: ApiOperation[Language] = ApiOperation(
    "GET", "/api/v2/languages/{languageId}", path("languageId"), returns="Language", deprecated=True
)
_GET_LANGUAGES: ApiOperation[LanguageEntityListing] = ApiOperation(
    "GET", "/api/v2/languages", query("pageSize"), query("pageNumber"), query("sortOrder"), query("name"),
    returns="LanguageEntityListing", deprecated=True,
)
_GET_LANGUAGES_TRANSLATIONS: ApiOperation[AvailableTranslations] = ApiOperation(
    "GET", "/api/v2/languages/translations", returns="AvailableTranslations"
)
_GET_LANGUAGES_TRANSLATIONS_BUILTIN: ApiOperation[dict[str, Any]] = ApiOperation(
    "GET", "/api/v2/languages/translations/builtin", query("language", required=True), returns="dict(str, object)"
)
_GET_LANGUAGES_TRANSLATIONS_ORGANIZATION: ApiOperation[dict[str, Any]] = ApiOperation(
    "GET", "/api/v2/languages/translations/organization", query("language", required=True), returns="dict(str, object)"
)
_GET_LANGUAGES_TRANSLATIONS_USER: ApiOperation[dict[str, Any]] = ApiOperation(
    "GET", "/api/v2/languages/translations/users/{userId}", path("userId"), returns="dict(str, object)"
)
_POST_LANGUAGES: ApiOperation[Language] = ApiOperation(
    "POST", "/api/v2/languages", body(required=True), returns="Language", deprecated=True
)


class LanguagesApi(Api):
    """The Languages operations of the Platform API."""

    def delete_language(
        self,
        language_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/languages/{languageId}: returns None.

        Permissions: any of routing:skill:manage.
        Deprecated by the platform; a call gives a DeprecationWarning.
        """
        return self._call(_DELETE_LANGUAGE, options, language_id)

    def get_language(
        self,
        language_id: str,
        **options: Unpack[CallOptions],
    ) -> Language:
        """GET /api/v2/languages/{languageId}: returns Language.

        Permissions: any of routing:skill:manage.
        Deprecated by the platform; a call gives a DeprecationWarning.
        """
        return self._call(_GET_LANGUAGE, options, language_id)

    def get_languages(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        sort_order: Literal["ascending", "descending"] | None = None,
        name: str | None = None,
        **options: Unpack[CallOptions],
    ) -> LanguageEntityListing:
        """GET /api/v2/languages: returns LanguageEntityListing.

        Permissions: any of routing:skill:manage.
        Deprecated by the platform; a call gives a DeprecationWarning.

        Parameters:
            page_size: default 25.
            page_number: default 1.
            sort_order: ascending, descending; default ASC.
        """
        return self._call(_GET_LANGUAGES, options, page_size, page_number, sort_order, name)

    def get_languages_translations(
        self,
        **options: Unpack[CallOptions],
    ) -> AvailableTranslations:
        """GET /api/v2/languages/translations: returns AvailableTranslations."""
        return self._call(_GET_LANGUAGES_TRANSLATIONS, options)

    def get_languages_translations_builtin(
        self,
        language: str,
        **options: Unpack[CallOptions],
    ) -> dict[str, Any]:
        """GET /api/v2/languages/translations/builtin: returns dict[str, Any]."""
        return self._call(_GET_LANGUAGES_TRANSLATIONS_BUILTIN, options, language)

    def get_languages_translations_organization(
        self,
        language: str,
        **options: Unpack[CallOptions],
    ) -> dict[str, Any]:
        """GET /api/v2/languages/translations/organization: returns dict[str, Any]."""
        return self._call(_GET_LANGUAGES_TRANSLATIONS_ORGANIZATION, options, language)

    def get_languages_translations_user(
        self,
        user_id: str,
        **options: Unpack[CallOptions],
    ) -> dict[str, Any]:
        """GET /api/v2/languages/translations/users/{userId}: returns dict[str, Any]."""
        return self._call(_GET_LANGUAGES_TRANSLATIONS_USER, options, user_id)

    def post_languages(
        self,
        body: Language | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Language:
        """POST /api/v2/languages: returns Language.

        Permissions: any of routing:skill:manage.
        Deprecated by the platform; a call gives a DeprecationWarning.
        """
        return self._call(_POST_LANGUAGES, options, body)
