"""What LibreOffice made of the spreadsheets: types, sums, and no formula.

usage: opened-sheets.py EXPORTS_FOLDER FOLDER_OF_FODS_FILES
"""

import json
import sys
import xml.etree.ElementTree as tree
from datetime import date
from decimal import Decimal
from pathlib import Path

OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"


def cells(row):
    """The row's cells as dates, decimals, texts, or None."""
    for cell in row.iter(TABLE + "table-cell"):
        assert TABLE + "formula" not in cell.attrib, f"a formula: {cell.attrib}"
        kind = cell.get(OFFICE + "value-type")
        value = None
        if kind == "date":
            value = date.fromisoformat(cell.get(OFFICE + "date-value"))
        elif kind == "float":
            value = Decimal(cell.get(OFFICE + "value"))
        elif kind == "string":
            value = "".join("".join(p.itertext()) for p in cell.iter(TEXT + "p"))
        else:
            assert kind is None, kind
        for _ in range(min(int(cell.get(TABLE + "number-columns-repeated", "1")), 40)):
            yield value


def sheets(path):
    """The name of each sheet with its rows below the heading that hold something."""
    for sheet in tree.parse(path).getroot().iter(TABLE + "table"):
        rows = []
        for row in sheet.iter(TABLE + "table-row"):
            found = list(cells(row))
            if any(value is not None for value in found):
                repeated = int(row.get(TABLE + "number-rows-repeated", "1"))
                rows += [found] * repeated
        yield sheet.get(TABLE + "name"), rows


def check(answer, path):
    """Each row once, with a date, a decimal and a text; all of them sum up to the total."""
    invoice = answer["invoice"]
    name, (_, *rows) = next(sheets(path))
    assert len(rows) == len(answer["transactions"]) + len(answer["payments"]), len(rows)
    for row in rows:
        assert isinstance(row[0], date) and isinstance(row[1], date), row
        assert isinstance(row[3], Decimal), row
        assert isinstance(row[16], str), row
        assert row[2] is None or isinstance(row[2], str), row
    total = sum(row[3] for row in rows) + Decimal(str(invoice["previous_balance"]))
    assert total.quantize(Decimal("0.01")) == Decimal(str(invoice["total"])).quantize(
        Decimal("0.01")
    ) or answer["proof"]["status"] != "proved", (total, invoice["total"])
    return name, rows


def main(exports, opened):
    files = sorted(Path(opened).glob("*.fods"))
    assert len(files) == 7, files
    for path in files:
        kind = path.name.split(".")[0]
        answer = json.loads((Path(exports) / f"{kind}.json.json").read_text())
        name, rows = check(answer, path)
        if kind == "doubtful":
            assert name == "NOT PROVED" and all(row[15] == "not_proved" for row in rows), name
        if kind == "ordinary":
            foreign = [row for row in rows if row[11] == "USD"]
            assert [row[12] for row in foreign] == [Decimal("14.99")], foreign
            assert "MAGAZINE AÇAÍ LTDA COM UM NOME MUITO COMPRIDO" in [row[2] for row in rows]


main(*sys.argv[1:])
