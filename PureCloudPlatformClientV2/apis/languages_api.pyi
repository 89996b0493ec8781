# Generated: make generate
from typing import Any, Literal

from typing_extensions import Unpack

from ..models import AvailableTranslations, Language, LanguageEntityListing
from ..operation import Api, CallOptions

class LanguagesApi(Api):
    """The Languages operations of the Platform API."""

    def delete_language(
        self,
        language_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a language.

        DELETE /api/v2/languages/{languageId}

        Permissions: any of routing:skill:manage.
        Deprecated by the platform; a call gives a DeprecationWarning.
        """
        ...

    def get_language(
        self,
        language_id: str,
        **options: Unpack[CallOptions],
    ) -> Language:
        """Get a language.

        GET /api/v2/languages/{languageId}

        Permissions: any of routing:skill:manage.
        Deprecated by the platform; a call gives a DeprecationWarning.
        """
        ...

    def get_languages(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        sort_order: Literal["ascending", "descending"] | None = None,
        name: str | None = None,
        **options: Unpack[CallOptions],
    ) -> LanguageEntityListing:
        """List the languages.

        GET /api/v2/languages

        Permissions: any of routing:skill:manage.
        Deprecated by the platform; a call gives a DeprecationWarning.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
            sort_order: Direction of the order; ascending, descending; default ascending.
            name: Name to look for or to use.
        """
        ...

    def get_languages_translations(
        self,
        **options: Unpack[CallOptions],
    ) -> AvailableTranslations:
        """Get the language translations.

        GET /api/v2/languages/translations
        """
        ...

    def get_languages_translations_builtin(
        self,
        language: str,
        **options: Unpack[CallOptions],
    ) -> dict[str, Any]:
        """Get the translations that are built in.

        GET /api/v2/languages/translations/builtin

        Parameters:
            language: Language to choose or to answer in.
        """
        ...

    def get_languages_translations_organization(
        self,
        language: str,
        **options: Unpack[CallOptions],
    ) -> dict[str, Any]:
        """Get the translations for an organization.

        GET /api/v2/languages/translations/organization

        Parameters:
            language: Language to choose or to answer in.
        """
        ...

    def get_languages_translations_user(
        self,
        user_id: str,
        **options: Unpack[CallOptions],
    ) -> dict[str, Any]:
        """Get the translations for the language of a user.

        GET /api/v2/languages/translations/users/{userId}
        """
        ...

    def post_languages(
        self,
        body: Language | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Language:
        """Create a language.

        POST /api/v2/languages

        Permissions: any of routing:skill:manage.
        Deprecated by the platform; a call gives a DeprecationWarning.

        Parameters:
            body: What is sent: a language (name, state and 4 more).
        """
        ...
