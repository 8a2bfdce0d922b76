// Draws a chart from the table beside it: one source for both, and every word and figure as the server wrote it.
(function () {
  "use strict";

  const css = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  // Okabe and Ito: told apart by people with any kind of colour vision.
  const COLOURS = ["#0072b2", "#e69f00", "#009e73", "#cc79a7", "#56b4e9", "#d55e00"];

  function read(table, most) {
    const rows = [...table.querySelectorAll("tbody tr")].slice(0, most);
    const heads = [...table.querySelectorAll("thead th[data-series]")];
    return {
      labels: rows.map((row) => row.querySelector("th").textContent.trim()),
      series: heads.map((head) => {
        const cells = rows.map((row) => row.cells[head.cellIndex]);
        return {
          name: head.textContent.trim(),
          values: cells.map((cell) => Number(cell.dataset.value)),
          words: cells.map((cell) => cell.textContent.trim()),
        };
      }),
    };
  }

  function ticks(canvas) {
    return (canvas.dataset.ticks || "").split(";").filter(Boolean).map((tick) => {
      const bar = tick.indexOf("|");
      return { value: Number(tick.slice(0, bar)), label: tick.slice(bar + 1) };
    });
  }

  function draw(canvas) {
    const data = read(document.getElementById(canvas.dataset.table), Number(canvas.dataset.rows));
    const line = canvas.dataset.kind === "line";
    const scale = ticks(canvas);
    const text = css("--tblr-body-color");
    const grid = css("--tblr-border-color");
    const amounts = {
      beginAtZero: true,
      max: scale.length ? scale[scale.length - 1].value : undefined,
      grid: { color: grid },
      border: { display: false },
      afterBuildTicks: (axis) => scale.length && (axis.ticks = scale.map((tick) => ({ value: tick.value }))),
      ticks: { color: text, callback: (value) => (scale.find((tick) => tick.value === value) || {}).label },
    };
    // A long name may take a third of the width; whole it stands in the table.
    const most = Math.max(10, Math.floor(canvas.clientWidth / 18));
    const short = (name) => (line || name.length <= most ? name : name.slice(0, most - 1).trimEnd() + "…");
    const names = { grid: { display: false }, ticks: { color: text, autoSkip: line, callback: (index) => short(data.labels[index]) } };
    const previous = Chart.getChart(canvas);
    if (previous) {
      previous.destroy();
    }
    new Chart(canvas, {
      type: line ? "line" : "bar",
      data: {
        labels: data.labels,
        datasets: data.series.map((series, index) => ({
          label: series.name,
          data: series.values,
          backgroundColor: COLOURS[index % COLOURS.length],
          borderColor: COLOURS[index % COLOURS.length],
          borderWidth: line ? 2 : 0,
          borderRadius: 3,
          maxBarThickness: 22,
          pointRadius: 3,
          clip: 8,
        })),
      },
      options: {
        indexAxis: line ? "x" : "y",
        maintainAspectRatio: false,
        animation: false,
        scales: line ? { x: names, y: amounts } : { x: amounts, y: names },
        plugins: {
          legend: { display: data.series.length > 1, labels: { color: text } },
          tooltip: {
            callbacks: {
              label: (item) => data.series[item.datasetIndex].name + ": " + data.series[item.datasetIndex].words[item.dataIndex],
            },
          },
        },
      },
    });
  }

  function drawAll() {
    document.querySelectorAll("canvas[data-table]").forEach(draw);
  }

  document.addEventListener("portal:charts", drawAll);
  window.matchMedia("(prefers-color-scheme: dark)").addEventListener("change", drawAll);
  drawAll();
})();
