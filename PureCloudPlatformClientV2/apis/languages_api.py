# Generated: make generate
"""LanguagesApi: signatures and documentation of its methods are in languages_api.pyi."""

from ..operation import Api, ApiOperation, Paging, body, path, query


class LanguagesApi(Api):
    """The Languages operations of the Platform API."""

    delete_language = ApiOperation("DELETE", "/api/v2/languages/{languageId}", path("languageId"), deprecated=True)
    get_language = ApiOperation(
        "GET", "/api/v2/languages/{languageId}", path("languageId"), returns="Language", deprecated=True
    )
    get_languages = ApiOperation(
        "GET", "/api/v2/languages", query("pageSize"), query("pageNumber"), query("sortOrder"), query("name"),
        returns="LanguageEntityListing", deprecated=True,
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_languages_translations = ApiOperation("GET", "/api/v2/languages/translations", returns="AvailableTranslations")
    get_languages_translations_builtin = ApiOperation(
        "GET", "/api/v2/languages/translations/builtin", query("language", required=True), returns="dict(str, object)"
    )
    get_languages_translations_organization = ApiOperation(
        "GET", "/api/v2/languages/translations/organization", query("language", required=True),
        returns="dict(str, object)",
    )
    get_languages_translations_user = ApiOperation(
        "GET", "/api/v2/languages/translations/users/{userId}", path("userId"), returns="dict(str, object)"
    )
    post_languages = ApiOperation("POST", "/api/v2/languages", body(required=True), returns="Language", deprecated=True)
